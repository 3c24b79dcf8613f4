package org.watchfloor.order.callout;

import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Way;

/**
 * The one place where call-outs meet technical channels (SMS gateway, e-mail, click-to-call): hands
 * a message over and returns at once; whether it arrived or was read comes later, if at all. Any
 * thread but the JavaFX thread.
 */
public interface CalloutSender {

  /** The ways that go by themselves now; none where everything is called by hand. */
  Set<CallWay> ways();

  /**
   * Hands one message over.
   *
   * @param callee the name of the subject it is for, so that a receipt finds it
   * @param words what is said
   */
  Handover send(String callee, Way way, String words);

  /** What became of handing a message over; never whether anybody read it. */
  sealed interface Handover {
    /** The channel keeps it and goes on with it. */
    record Accepted(String id) implements Handover {}

    /** The channel does not take it. */
    record Refused(Message why) implements Handover {}

    /** Nobody knows: the channel did not answer in time. */
    record Unknown() implements Handover {}
  }
}
