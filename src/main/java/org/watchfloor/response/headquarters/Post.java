package org.watchfloor.response.headquarters;

import java.time.Instant;
import java.util.Optional;

/**
 * A post of a response's headquarters as its plan names it, or a place of the command structure its
 * plan counts, held or vacant.
 *
 * @param response the id of the response
 * @param key the key of the post in the plan
 * @param title its title
 * @param holder who holds it; empty for vacant
 * @param deputy who stands in; may be empty
 * @param since since when the holder does
 * @param commands whether it is the first of the plan: who commands
 * @param place where it stands in the command structure; empty for a post of the plan's own list
 */
public record Post(
    String response,
    String key,
    String title,
    String holder,
    String deputy,
    Optional<Instant> since,
    boolean commands,
    Optional<Place> place) {
  /** What names it among all posts of all responses. */
  public String id() {
    return response + "/" + key;
  }

  /** Whether nobody holds it. */
  public boolean vacant() {
    return holder.isEmpty();
  }

  /**
   * Whether somebody is missed there: the plan's own posts are, a place only once it was filled.
   */
  public boolean expected() {
    return place.isEmpty() || !vacant();
  }
}
