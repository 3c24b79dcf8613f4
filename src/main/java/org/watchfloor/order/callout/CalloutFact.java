package org.watchfloor.order.callout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.rule.CalloutTimes;
import org.watchfloor.order.callout.rule.Question;

/** What happens to call-outs and to everybody on them. */
public sealed interface CalloutFact extends Fact {

  /**
   * A call-out began.
   *
   * @param title what it is about
   * @param words what is said to everybody
   * @param callees everybody on the list, with numbers and marks as the registers had them
   * @param gaps what nobody is registered for, by name
   * @param post the post in whose name; empty where it began by itself
   */
  record CalloutStarted(
      String title,
      String words,
      CalloutBasis basis,
      List<Callee> callees,
      List<String> gaps,
      CalloutTimes times,
      List<Question> questions,
      String post)
      implements CalloutFact {}

  /** More were put on the list. */
  record CalloutExtended(List<Callee> callees, String reason) implements CalloutFact {}

  /**
   * Those who were not reached went one level up.
   *
   * @param keys their places on the list
   * @param told the places of those who are told
   * @param added those who are told and were not on the list yet
   */
  record CalloutClimbed(List<String> keys, List<String> told, List<Callee> added)
      implements CalloutFact {}

  /**
   * It is over.
   *
   * @param open how many were not reached
   */
  record CalloutEnded(String conclusion, long open, String post) implements CalloutFact {}

  /** It goes on: it had been ended by mistake. */
  record CalloutReopened(String reason, String post) implements CalloutFact {}

  /** Something about one on the list. */
  sealed interface CalleeFact extends CalloutFact {
    /** The post that was called, with its unit, so that a line can be read by itself. */
    String called();
  }

  /**
   * Somebody was called.
   *
   * @param number what was dialled; may be empty
   * @param person who answered; empty where nobody said
   * @param readBack whether it was said back; null where nobody asked
   * @param answers the first reply, by the keys of the questions
   * @param after the name of the entry of the call that stood last; empty for the first
   */
  record CallAttempted(
      String called,
      CallWay way,
      String number,
      CallResult result,
      String person,
      @Nullable ReadBack readBack,
      Map<String, String> answers,
      String note,
      String after)
      implements CalleeFact {}

  /**
   * A call was written down by mistake.
   *
   * @param attempt the name of its entry
   * @param result what it had said
   */
  record CallWithdrawn(String called, String attempt, CallResult result, String reason)
      implements CalleeFact {}
}
