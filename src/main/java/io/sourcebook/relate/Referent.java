package io.sourcebook.relate;

import io.sourcebook.model.Subject;
import io.sourcebook.model.SubjectKind;
import java.util.List;
import java.util.Optional;

/** A subject as far as words of an article can mean it. */
record Referent(
    String slug, String name, SubjectKind kind, List<String> aliases, Optional<String> match) {

  static Referent of(Subject subject) {
    return new Referent(
        subject.slug(), subject.name(), subject.kind(), subject.aliases(), subject.match());
  }
}
