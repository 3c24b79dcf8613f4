package org.watchfloor.order.callout.answer;

import java.time.Instant;
import org.watchfloor.order.channel.ChannelKind;

/**
 * A text that came back.
 *
 * @param id its number in the station's book
 * @param kind over what it came
 * @param number who sent it, as the peer writes it
 * @param text the words
 * @param callee whose number it is, or for whom it was taken; empty where nobody knows
 * @param called the post and its unit; empty likewise
 * @param at when it came
 * @param settling how it was settled
 */
public record Answer(
    String id,
    ChannelKind kind,
    String number,
    String text,
    String callee,
    String called,
    Instant at,
    Settling settling) {

  /** What an officer made of it. */
  public enum Settling {
    /** Nothing yet 待采用. */
    PENDING,
    /** Taken over as a call 已采用. */
    TAKEN,
    /** No answer 已搁置. */
    ASIDE
  }

  /** Whether an officer has not looked at it. */
  public boolean pending() {
    return settling == Settling.PENDING;
  }

  /** Whether it is of somebody who was called. */
  public boolean matched() {
    return !callee.isEmpty();
  }

  /** The number of the call-out it belongs to; empty where it belongs to none. */
  public String callout() {
    return matched() ? callee.substring(0, callee.lastIndexOf('/')) : "";
  }

  /** The place on its list; empty likewise. */
  public String key() {
    return matched() ? callee.substring(callee.lastIndexOf('/') + 1) : "";
  }

  Answer settled(Settling how) {
    return new Answer(id, kind, number, text, callee, called, at, how);
  }

  Answer taken(String by, String post) {
    return new Answer(id, kind, number, text, by, post, at, Settling.TAKEN);
  }
}
