package io.sourcebook.page.view;

/**
 * Where words stand.
 *
 * @param publisher or the remark that it is not stated
 * @param date in words, or the remark that there is none
 * @param href to the words on the page of their source
 */
public record Told(String publisher, String date, int paragraph, String href) {}
