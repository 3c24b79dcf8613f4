package org.watchfloor.response.headquarters;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.ResponseService;
import org.watchfloor.table.Listing;

/**
 * The list {@code command-posts}: the posts of every response in force, who commands first, and the
 * places of its command structure. What the plan leaves open is empty.
 */
final class PostListing implements Listing {
  private final HeadquartersService headquarters;
  private final ResponseService responses;

  @Inject
  PostListing(HeadquartersService headquarters, ResponseService responses) {
    this.headquarters = headquarters;
    this.responses = responses;
  }

  @Override
  public String kind() {
    return "command-posts";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "response",
        "post",
        "title",
        "commands",
        "structure",
        "group",
        "label",
        "place",
        "member",
        "holder",
        "deputy",
        "since");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return responses.open().stream()
        .filter(one -> one.stage().inForce())
        .flatMap(one -> headquarters.posts(one).stream())
        .map(PostListing::row)
        .toList();
  }

  private static Map<String, Object> row(Post post) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("response", post.response());
    row.put("post", post.key());
    row.put("title", post.title());
    row.put("commands", post.commands());
    post.place()
        .ifPresent(place -> {
          row.put("structure", place.structure());
          row.put("group", place.group());
          row.put("label", place.label());
          row.put("place", place.number());
          row.put("member", place.member());
        });
    row.put("holder", post.holder());
    row.put("deputy", post.deputy());
    post.since()
        .ifPresent(at -> row.put("since", at.atZone(WatchClock.BEIJING).toOffsetDateTime()));
    return row;
  }
}
