package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/**
 * The open call-outs in memory: the page, the band and the overdue list ask at every change, and
 * only what was written since is read again. Any thread but the JavaFX thread.
 */
@Singleton
final class OpenCallouts {
  private final CalloutStore store;
  private final CalleeStore callees;
  private final Map<String, Known> known = new TreeMap<>();
  private final Set<Subject> changed = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private boolean read;

  private static final class Known {
    private final Map<String, CalleeLog> logs;
    private Callout callout;
    private CalloutBoard board;

    Known(Callout callout, Map<String, CalleeLog> logs) {
      this.callout = callout;
      this.logs = new HashMap<>(logs);
      this.board = CalloutReckoner.board(callout, logs);
    }
  }

  @Inject
  OpenCallouts(CalloutStore store, CalleeStore callees, Journal journal) {
    this.store = store;
    this.callees = callees;
    journal.subscribe(this::note);
    journal.onMoved(this::forget);
  }

  private void forget() {
    lock.lock();
    try {
      read = false;
    } finally {
      lock.unlock();
    }
  }

  /** All of them, in the order of their numbers. */
  List<CalloutBoard> list() {
    lock.lock();
    try {
      refresh();
      return new ArrayList<>(known.values().stream().map(one -> one.board).toList());
    } finally {
      lock.unlock();
    }
  }

  /** The open one of a number; a list of thousands is not read again for each call. */
  Optional<Callout> find(String number) {
    lock.lock();
    try {
      refresh();
      return Optional.ofNullable(known.get(number)).map(one -> one.callout);
    } finally {
      lock.unlock();
    }
  }

  private void refresh() {
    List<Subject> again = List.copyOf(changed);
    // Taken out before it is read: a change in between only makes it read once more.
    again.forEach(changed::remove);
    if (!read) {
      known.clear();
      store.open().forEach(this::add);
      read = true;
    } else {
      readAgain(again);
    }
  }

  private void add(Callout callout) {
    known.put(callout.number(), new Known(callout, callees.of(callout.number())));
  }

  private void readAgain(List<Subject> again) {
    Set<String> touched = new HashSet<>();
    for (Subject subject : again) {
      if (subject.kind().equals(CalloutService.KIND)) {
        readCallout(subject.id());
      } else {
        String number = CalleeLog.none(subject.id()).callout();
        Known of = known.get(number);
        if (of != null) {
          // What is gone was brought by a package that was set aside.
          callees
              .find(subject.id())
              .map(Versioned::state)
              .ifPresentOrElse(
                  log -> of.logs.put(log.key(), log),
                  () -> of.logs.remove(CalleeLog.none(subject.id()).key()));
          touched.add(number);
        }
      }
    }
    for (String number : touched) {
      Known of = known.get(number);
      if (of != null) {
        of.board = CalloutReckoner.board(of.callout, of.logs);
      }
    }
  }

  private void readCallout(String number) {
    Callout now = store.find(number).map(Versioned::state).orElse(null);
    Known of = known.get(number);
    if (now == null || !now.open()) {
      known.remove(number);
    } else if (of == null) {
      add(now);
    } else {
      of.callout = now;
      of.board = CalloutReckoner.board(now, of.logs);
    }
  }

  private void note(List<Recorded> fresh) {
    for (Recorded recorded : fresh) {
      Subject subject = recorded.entry().subject();
      if (subject.kind().equals(CalloutService.KIND)
          || subject.kind().equals(CalloutService.CALLEE)) {
        changed.add(subject);
      }
    }
  }
}
