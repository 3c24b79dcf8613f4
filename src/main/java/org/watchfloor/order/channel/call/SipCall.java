package org.watchfloor.order.channel.call;

import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.DialogState;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.CallSetting;

/**
 * One call: rings the officer's telephone, asks the exchange to put it through, hears what becomes
 * of it, and leaves. Waits as long as the settings say; background threads only.
 */
final class SipCall {
  private static final Logger LOG = LoggerFactory.getLogger(SipCall.class);

  /** How long an exchange that took a call over may still say what became of it. */
  private static final Duration LAST_WORD = Duration.ofSeconds(2);

  private final SipLine line;
  private final CallSetting setting;
  private final BiConsumer<CallStage, String> told;
  private @Nullable CallStage stage;

  /**
   * @param told is told what the exchange says
   */
  SipCall(SipLine line, CallSetting setting, BiConsumer<CallStage, String> told) {
    this.line = line;
    this.setting = setting;
    this.told = told;
  }

  /**
   * Calls.
   *
   * @param phone the officer's own telephone
   * @param number who is called, as it is dialled
   */
  Outcome call(String phone, String number) {
    try {
      ClientTransaction invitation = line.ask(Request.INVITE, phone, number, line.silence());
      Ringing own = ring(invitation);
      if (own.dialog() == null) {
        return own.outcome();
      }
      Outcome outcome = putThrough(own.dialog(), number);
      leave(own.dialog());
      return outcome;
    } catch (SipException e) {
      // Only before anything was handed over: what comes later is caught where it is known.
      return Outcome.never(ReasonKind.UNREACHABLE, String.valueOf(e.getMessage()));
    } catch (ParseException | InvalidArgumentException e) {
      return Outcome.never(ReasonKind.SETTINGS, String.valueOf(e.getMessage()));
    }
  }

  /**
   * What became of the officer's own telephone.
   *
   * @param dialog the call with it; null if there is none
   * @param outcome why there is none
   */
  private record Ringing(@Nullable Dialog dialog, Outcome outcome) {
    static Ringing not(Outcome why) {
      return new Ringing(null, why);
    }
  }

  private Ringing ring(ClientTransaction first) throws SipException, InvalidArgumentException {
    ClientTransaction invitation = first;
    boolean asked = false;
    boolean heard = false;
    Patience patience = new Patience(setting.pace().answer());
    while (true) {
      SipEvent event = line.next(patience.left());
      if (event == null && heard) {
        return withdrawn(invitation);
      }
      if (event == null || event instanceof SipEvent.Lost) {
        return Ringing.not(Outcome.never(ReasonKind.SILENT, ""));
      }
      if (!(event instanceof SipEvent.Answered answer) || !answer.method().equals(Request.INVITE)) {
        continue;
      }
      int code = answer.code();
      if (!heard && code < SipCode.OK) {
        heard = true;
        patience = new Patience(setting.ring());
      }
      if (code >= SipCode.RINGING && code < SipCode.OK) {
        tell(CallStage.OWN_RINGING, answer.said());
      } else if (code >= SipCode.OK && code < SipCode.REDIRECTED) {
        return picked(answer, invitation);
      } else if (SipCode.challenge(code) && !asked) {
        asked = true;
        heard = false;
        patience = new Patience(setting.pace().answer());
        invitation = line.again(answer, invitation);
      } else if (code >= SipCode.REDIRECTED) {
        return Ringing.not(SipCode.own(answer));
      }
    }
  }

  private Ringing picked(SipEvent.Answered answer, ClientTransaction invitation)
      throws SipException, InvalidArgumentException {
    Dialog dialog = invitation.getDialog();
    line.confirm(dialog, sequence(answer));
    tell(CallStage.OWN_ANSWERED, answer.said());
    return new Ringing(dialog, Outcome.unknown(ReasonKind.HANDED_OVER, ""));
  }

  private static long sequence(SipEvent.Answered answer) {
    return ((CSeqHeader) answer.response().getHeader(CSeqHeader.NAME)).getSeqNumber();
  }

  /** Nobody took the officer's telephone up: it stops ringing. */
  private Ringing withdrawn(ClientTransaction invitation)
      throws SipException, InvalidArgumentException {
    line.cancel(invitation);
    Patience patience = new Patience(LAST_WORD);
    while (true) {
      SipEvent event = line.next(patience.left());
      if (event == null || event instanceof SipEvent.Lost) {
        break;
      }
      if (event instanceof SipEvent.Answered answer
          && answer.method().equals(Request.INVITE)
          && answer.code() >= SipCode.OK) {
        if (answer.code() < SipCode.REDIRECTED) {
          // Taken up in the same moment.
          line.confirm(invitation.getDialog(), sequence(answer));
          leave(invitation.getDialog());
        }
        break;
      }
    }
    return Ringing.not(Outcome.never(ReasonKind.OWN_PHONE, ""));
  }

  private Outcome putThrough(Dialog dialog, String number) {
    try {
      line.askWithin(dialog, Request.REFER, setting.prefix() + number);
    } catch (SipException | ParseException e) {
      LOG.warn("The exchange cannot be asked to put through", e);
      return Outcome.never(ReasonKind.PEER, String.valueOf(e.getMessage()));
    }
    boolean asked = false;
    boolean taken = false;
    Patience patience = new Patience(setting.pace().answer());
    while (true) {
      SipEvent event = line.next(patience.left());
      switch (event) {
        case SipEvent.Answered answer when answer.method().equals(Request.REFER) -> {
          if (SipCode.challenge(answer.code()) && !asked && answer.to() != null) {
            asked = true;
            try {
              line.again(answer, answer.to());
            } catch (SipException e) {
              return Outcome.never(ReasonKind.LOGIN, answer.said());
            }
          } else if (answer.code() >= SipCode.REDIRECTED) {
            return Outcome.never(
                SipCode.challenge(answer.code()) ? ReasonKind.LOGIN : ReasonKind.PEER,
                answer.said());
          } else if (answer.code() >= SipCode.OK && !taken) {
            taken = true;
            patience = new Patience(setting.ring());
          }
        }
        case SipEvent.Notified now -> {
          taken = true;
          patience = new Patience(setting.ring());
          if (now.code() > 0) {
            tell(SipCode.callee(now.code()), now.said());
          }
          if (done() || now.ends()) {
            return said();
          }
        }
        case SipEvent.HungUp _ -> {
          // Some exchanges let go first and say the last word afterwards, some say none.
          if (!taken && stage == CallStage.OWN_ANSWERED) {
            return Outcome.never(ReasonKind.OWN_PHONE, "BYE");
          }
          patience = new Patience(LAST_WORD);
        }
        case null -> {
          return taken ? said() : Outcome.unknown(ReasonKind.HANDED_OVER, "");
        }
        case SipEvent.Lost _ -> {
          return taken ? said() : Outcome.unknown(ReasonKind.HANDED_OVER, "");
        }
        case SipEvent.Answered _ -> LOG.debug("An answer nobody waits for");
      }
    }
  }

  private boolean done() {
    return stage != null && stage.last();
  }

  /** The exchange has said what it had to say; where that is no end, it took the call over. */
  private Outcome said() {
    if (!done()) {
      tell(CallStage.PUT_THROUGH, "");
    }
    return new Outcome.Accepted(List.of(), false);
  }

  private void tell(CallStage now, String said) {
    if (now != stage) {
      stage = now;
      told.accept(now, said);
    }
  }

  /** Lets the officer's telephone go: the call is the exchange's now, or there is none. */
  private void leave(Dialog dialog) {
    if (dialog.getState() == DialogState.TERMINATED) {
      return;
    }
    try {
      line.askWithin(dialog, Request.BYE, null);
      Patience patience = new Patience(LAST_WORD);
      boolean gone = false;
      while (!gone) {
        SipEvent event = line.next(patience.left());
        gone =
            event == null
                || event instanceof SipEvent.Lost
                || event instanceof SipEvent.Answered answer
                    && answer.method().equals(Request.BYE)
                    && answer.code() >= SipCode.OK;
      }
    } catch (SipException | ParseException e) {
      LOG.debug("The telephone hung up first", e);
    }
  }

  /** How long is left of a time to wait, by the clock of the machine that only goes forward. */
  private static final class Patience {
    private final long until;

    Patience(Duration time) {
      until = System.nanoTime() + time.toNanos();
    }

    Duration left() {
      return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }
  }
}
