package org.watchfloor.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;

/**
 * What happens to orders. {@code after} names what stood to whoever wrote it, so that what was
 * written apart is found after a merge.
 */
public sealed interface OrderFact extends Fact {

  /**
   * An order was issued.
   *
   * @param title what it is about, in a few words
   * @param text what is to be done
   * @param lead the one unit that answers for it
   * @param assisting those that help
   * @param basis what it rests on
   * @param urgency how urgent it is
   * @param deadline by when it must be reported
   * @param post the post in whose name
   */
  record OrderIssued(
      String title,
      String text,
      Recipient lead,
      List<Recipient> assisting,
      OrderBasis basis,
      Urgency urgency,
      Instant deadline,
      String post)
      implements OrderFact {}

  /**
   * The text or the deadline changed: all sign anew.
   *
   * @param after the entry of the text, or of the end, that stood
   */
  record OrderAmended(String text, Instant deadline, String reason, String post, String after)
      implements OrderFact {}

  /** More units are to help; the others' signatures hold. */
  record OrderExtended(List<Recipient> assisting, String reason, String post)
      implements OrderFact {}

  /**
   * It is no longer asked for.
   *
   * @param open how many units had not been accepted
   * @param word the entry of the lead's last report or judgement that stood
   */
  record OrderWithdrawn(String reason, String post, long open, String after, String word)
      implements OrderFact {}

  /**
   * It is done.
   *
   * @param open how many units had not been accepted
   * @param word the entry of the lead's last report or judgement that stood
   */
  record OrderClosed(String conclusion, String post, long open, String after, String word)
      implements OrderFact {}

  /**
   * It goes on: it had been ended by mistake, or apart.
   *
   * @param after the entry of the end that stood
   */
  record OrderReopened(String reason, String post, String after) implements OrderFact {}

  /**
   * A slip was issued because it was late at some units.
   *
   * @param number the slip's own number
   * @param text the entry of the text of the order it is about
   */
  record SlipIssued(
      String number,
      SlipKind kind,
      SlipCause cause,
      String text,
      List<String> units,
      String note,
      String post)
      implements OrderFact {}

  /** Something about one unit. */
  sealed interface UnitFact extends OrderFact {
    /** The unit's number. */
    String unit();

    /** The entry of the text of the order it is about. */
    String text();

    /** How it went. */
    OrderChannel channel();

    /** Who said or did it. */
    String person();

    /** More in words; may be empty. */
    String note();
  }

  /** It is there. */
  record OrderDelivered(String unit, String text, OrderChannel channel, String person, String note)
      implements UnitFact {}

  /** Somebody read or heard it. */
  record OrderRead(String unit, String text, OrderChannel channel, String person, String note)
      implements UnitFact {}

  /**
   * The unit signed for it.
   *
   * @param onBehalf whether an officer here wrote it for the unit
   * @param readBack whether it was said back; null where nobody asked
   */
  record OrderSigned(
      String unit,
      String text,
      OrderChannel channel,
      String person,
      boolean onBehalf,
      @Nullable ReadBack readBack,
      String note)
      implements UnitFact {}

  /**
   * The unit says what was done; the note is the result.
   *
   * @param onBehalf whether an officer here wrote it for the unit
   * @param word the entry of the unit's last report or judgement that stood
   */
  record OrderReported(
      String unit,
      String text,
      OrderChannel channel,
      String person,
      boolean onBehalf,
      String note,
      String word)
      implements UnitFact {}

  /** The headquarters is content with the unit's report. */
  record OrderAccepted(
      String unit, String text, OrderChannel channel, String person, String note, String word)
      implements UnitFact {}

  /** The headquarters sends the unit's report back; the note is the reason. */
  record OrderReturned(
      String unit, String text, OrderChannel channel, String person, String note, String word)
      implements UnitFact {}
}
