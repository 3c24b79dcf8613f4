package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.Map;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.DialledCall;
import org.watchfloor.order.callout.Dialler;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.channel.call.PlacedCall;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/** What is done with calls the exchange puts through. JavaFX thread; the acts run behind. */
final class DialActs {
  private final Dialler dialler;
  private final CalloutService callouts;
  private final Toasts toasts;
  private final Tasks tasks;
  private final Saving saving;

  @Inject
  DialActs(Dialler dialler, CalloutService callouts, Toasts toasts, Tasks tasks, Fx fx) {
    this.dialler = dialler;
    this.callouts = callouts;
    this.toasts = toasts;
    this.tasks = tasks;
    this.saving = new Saving(tasks, fx);
  }

  /** Has the number dialled that is shown. */
  void dial(Callout callout, CalloutLine line, Way way) {
    saving.act(
        Message.of("callout.task.dial"),
        () -> dialler.dial(callout.number(), line.callee().key(), way),
        id -> toasts.say(Message.of("callout.toast.dialled", way.number())),
        tasks::report);
  }

  /** Writes down what the exchange proposes: the officer's key makes it so. */
  void take(Callout callout, CalloutLine line, DialledCall call, CallWay way, Runnable written) {
    CallResult result = call.proposed().orElseThrow();
    String said = call.call().last().map(PlacedCall.Told::said).orElse("");
    saving.act(
        Message.of("callout.task.write"),
        () ->
            callouts.attempt(
                callout.number(),
                line.callee().key(),
                new CallReport(
                    way,
                    call.call().number(),
                    result,
                    "",
                    null,
                    Map.of(),
                    call.call().id() + " " + said,
                    null)),
        () -> {
          toasts.say(
              Message.of(
                  "callout.toast.written",
                  CalloutWords.name(line.callee()),
                  Message.of("callout.result." + result.name())));
          written.run();
        },
        tasks::report);
  }

  /** A result was written by hand: a call that did not come about is done with. */
  void settle(Callout callout, CalloutLine line) {
    tasks
        .of(
            Message.of("callout.task.dial"),
            progress -> {
              dialler.settle(callout.number(), line.callee().key());
              return true;
            })
        .quiet()
        .start();
  }
}
