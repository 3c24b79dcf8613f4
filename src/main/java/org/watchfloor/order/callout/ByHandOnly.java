package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Way;

/** No channel goes by itself: every call is made and written down by an officer. */
final class ByHandOnly implements CalloutSender {
  @Inject
  ByHandOnly() {}

  @Override
  public Set<CallWay> ways() {
    return Set.of();
  }

  @Override
  public Handover send(String callee, Way way, String words) {
    return new Handover.Refused(Message.of("callout.refused.byHand"));
  }
}
