package io.sourcebook.sheet;

import io.sourcebook.model.Article;
import io.sourcebook.model.Difference;
import io.sourcebook.model.Findings;
import io.sourcebook.model.Passage;
import io.sourcebook.model.SameFact;
import io.sourcebook.model.Subject;
import java.util.List;

/**
 * Equal for two matters only where they are; much shorter than a {@link Matter}, which is gathered
 * only for a sheet that is not remembered.
 *
 * @param others who else is spoken of, in the order of all subjects
 * @param articles in the order of all
 * @param surroundings the hash of what is said of each of these articles, in order of id
 * @param groups that have a sentence in these articles, in order of passage
 */
record MatterKey(
    Subject subject,
    List<Matter.Other> others,
    List<Findings> articles,
    List<String> surroundings,
    List<SameFact> groups,
    List<Difference> differences,
    List<List<Passage>> cited,
    List<Passage> related,
    List<Article> silent,
    boolean anySilent) {}
