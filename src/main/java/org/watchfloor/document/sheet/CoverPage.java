package org.watchfloor.document.sheet;

import java.util.List;

/**
 * The first page of a pack: what it is, what is inside where, and how it is used.
 *
 * @param office whose it is
 * @param title what it is
 * @param heads lines under the title
 * @param contentsTitle what stands over the contents
 * @param contents what is inside
 * @param useTitle what stands over the instructions
 * @param use one line each
 */
public record CoverPage(
    String office,
    String title,
    List<String> heads,
    String contentsTitle,
    List<Entry> contents,
    String useTitle,
    List<String> use) {
  public CoverPage {
    heads = List.copyOf(heads);
    contents = List.copyOf(contents);
    use = List.copyOf(use);
  }

  /**
   * A part of the pack.
   *
   * @param name what it is
   * @param pages on which pages it stands, in words
   */
  public record Entry(String name, String pages) {}
}
