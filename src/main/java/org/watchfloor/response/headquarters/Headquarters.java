package org.watchfloor.response.headquarters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of the posts of a response's headquarters.
 *
 * @param response the id of the response
 * @param posts who holds what, by the key of the post
 * @param transfers every transfer, oldest first
 * @param against pairs of entries made without seeing each other, not yet settled
 */
public record Headquarters(
    String response, Map<String, Held> posts, List<Transfer> transfers, List<Pair> against) {
  /**
   * A post with its people.
   *
   * @param holder who holds it; empty as long as nobody does
   * @param deputy who stands in; may be empty
   * @param since since when the holder does
   * @param entry the name of the entry that says so
   */
  public record Held(String title, String holder, String deputy, Instant since, String entry) {}

  /**
   * A post that changed hands.
   *
   * @param entry the name of its entry
   * @param at when
   * @param officer who wrote it down
   * @param seats the seats that took notice, with their stations
   */
  public record Transfer(
      String entry,
      String post,
      String title,
      String from,
      String to,
      String reason,
      Instant at,
      String officer,
      List<String> seats) {
    public Transfer {
      seats = List.copyOf(seats);
    }

    /** Whether a seat took notice. */
    public boolean seenBy(String seat) {
      return seats.contains(seat);
    }

    Transfer seen(String seat) {
      TreeSet<String> all = new TreeSet<>(seats);
      all.add(seat);
      return new Transfer(entry, post, title, from, to, reason, at, officer, List.copyOf(all));
    }
  }

  /** Two entries; the first counts for now. */
  public record Pair(String counts, String against) {}

  public Headquarters {
    posts = Map.copyOf(posts);
    transfers = List.copyOf(transfers);
    against = List.copyOf(against);
  }

  static Headquarters of(String response) {
    return new Headquarters(response, Map.of(), List.of(), List.of());
  }

  /** Who holds a post, if anybody was named. */
  public Optional<Held> held(String post) {
    return Optional.ofNullable(posts.get(post));
  }

  Headquarters with(String post, Held held) {
    Map<String, Held> all = new TreeMap<>(posts);
    all.put(post, held);
    return new Headquarters(response, all, transfers, against);
  }

  Headquarters transferred(Transfer transfer) {
    List<Transfer> all = new ArrayList<>(transfers);
    all.add(transfer);
    return new Headquarters(response, posts, all, against);
  }

  Headquarters seen(String transfer, String seat) {
    return new Headquarters(
        response,
        posts,
        transfers.stream().map(one -> one.entry().equals(transfer) ? one.seen(seat) : one).toList(),
        against);
  }

  Headquarters contradicted(String counts, String other) {
    List<Pair> all = new ArrayList<>(against);
    all.add(new Pair(counts, other));
    return new Headquarters(response, posts, transfers, all);
  }

  Headquarters settled(String counts, String other) {
    return new Headquarters(
        response,
        posts,
        transfers,
        against.stream().filter(one -> !one.equals(new Pair(counts, other))).toList());
  }
}
