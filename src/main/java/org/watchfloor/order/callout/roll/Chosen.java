package org.watchfloor.order.callout.roll;

import java.util.List;

/**
 * Whom an officer wants to call, by hand.
 *
 * @param units numbers of units
 * @param areas codes of areas: every unit in them
 * @param contacts numbers of contacts
 * @param posts words of the posts; empty for every post
 * @param most how many posts of each unit at most; 0 for all
 * @param answers whether the first post of each unit owes the first reply
 */
public record Chosen(
    List<String> units,
    List<String> areas,
    List<String> contacts,
    List<String> posts,
    int most,
    boolean answers) {
  public Chosen {
    units = List.copyOf(units);
    areas = List.copyOf(areas);
    contacts = List.copyOf(contacts);
    posts = List.copyOf(posts);
  }
}
