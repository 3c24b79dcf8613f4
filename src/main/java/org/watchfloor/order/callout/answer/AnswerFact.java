package org.watchfloor.order.callout.answer;

import org.watchfloor.journal.Fact;
import org.watchfloor.order.channel.ChannelKind;

/** What happens to texts that come back. */
public sealed interface AnswerFact extends Fact {

  /**
   * A text came.
   *
   * @param kind over what
   * @param number who sent it, as the peer writes it
   * @param text the words
   * @param callee whose number it is, as the subject's name; empty where nobody was called under it
   * @param called the post and its unit, so that a line can be read by itself; empty likewise
   */
  record AnswerHeard(ChannelKind kind, String number, String text, String callee, String called)
      implements AnswerFact {}

  /**
   * An officer took it over: the call is an entry of its own.
   *
   * @param callee for whom
   * @param called the post and its unit
   */
  record AnswerTaken(String callee, String called) implements AnswerFact {}

  /** An officer read it and it is no answer. */
  record AnswerSetAside(String reason) implements AnswerFact {}
}
