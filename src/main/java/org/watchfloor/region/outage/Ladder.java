package org.watchfloor.region.outage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.region.Contact;

/**
 * By what the posts of a place can be reached, in the order it is tried (阶梯通联): telephone, mobile,
 * 370 MHz radio, satellite telephone, BeiDou, and what has been tried in vain since the place was
 * heard last. Immutable.
 *
 * @param rungs every number there is, the channel first that is tried first, then by post
 */
public record Ladder(List<Rung> rungs) {
  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /**
   * One number of one post.
   *
   * @param channel over what
   * @param contact whose it is
   * @param number the number
   * @param failedAt when this channel was last tried in vain; null if it was not since the place
   *     was heard
   * @param dead whether it needs the network of the place, which is out
   */
  public record Rung(
      Channel channel, Contact contact, String number, @Nullable Instant failedAt, boolean dead) {}

  /** The ladder of a place with these posts. */
  public static Ladder of(Outage outage, List<Contact> posts) {
    List<Rung> rungs = new ArrayList<>();
    for (Contact post : posts) {
      add(rungs, outage, post, Channel.PHONE, post.landline());
      add(rungs, outage, post, Channel.MOBILE, post.mobile());
      add(rungs, outage, post, Channel.RADIO, post.radio());
      add(rungs, outage, post, Channel.SATELLITE, post.satellite());
      add(rungs, outage, post, Channel.BEIDOU, post.beidou());
    }
    rungs.sort(Comparator.comparing(Rung::channel));
    return new Ladder(rungs);
  }

  private static void add(
      List<Rung> rungs, Outage outage, Contact post, Channel over, @Nullable String number) {
    if (number != null && !number.isBlank()) {
      boolean dead = outage.state(Strand.NETWORK) == StrandState.DOWN && !over.withoutNetwork();
      rungs.add(new Rung(over, post, number.strip(), outage.failed().get(over), dead));
    }
  }

  /**
   * What to try next: the first rung that was not tried in vain and can work; nothing where all
   * were tried, and somebody has to go there.
   */
  public Optional<Rung> next() {
    return rungs.stream().filter(rung -> rung.failedAt() == null && !rung.dead()).findFirst();
  }

  /** The rungs of one post, in the order they are tried. */
  public List<Rung> of(Contact post) {
    return rungs.stream().filter(rung -> rung.contact().equals(post)).toList();
  }
}
