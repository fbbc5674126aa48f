package io.sourcebook.model;

import java.time.LocalDate;

/**
 * A state of the site that the analyst has accepted.
 *
 * @param number from 1, without gaps
 * @param note the analyst's, empty where there is none
 * @param changes since the release before
 */
public record Release(int number, LocalDate day, String note, Changes changes) {}
