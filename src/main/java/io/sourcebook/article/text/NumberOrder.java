package io.sourcebook.article.text;

/** Which number comes first in a date such as 03/04/2022. */
public enum NumberOrder {
  DAY_FIRST,
  MONTH_FIRST
}
