package org.watchfloor.duty.sheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.duty.sheet.SheetFact.LineTakenBack;
import org.watchfloor.duty.sheet.SheetFact.LineTyped;
import org.watchfloor.duty.sheet.SheetFact.LinesVoided;
import org.watchfloor.duty.sheet.SheetFact.VoidLifted;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;

/**
 * What was typed of a sheet. A line typed twice, or typed and declared void, was so by two who did
 * not know of each other: the first typing counts, and both are named.
 *
 * @param number of the sheet
 * @param typed by the number of the line
 * @param voided by the number of the line
 */
record SheetLines(
    String number,
    SortedMap<Integer, TypedLine> typed,
    SortedMap<Integer, VoidLine> voided,
    Contradictions contradictions) {
  SheetLines {
    typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
    voided = Collections.unmodifiableSortedMap(new TreeMap<>(voided));
  }

  static SheetLines untouched(String number) {
    return new SheetLines(number, new TreeMap<>(), new TreeMap<>(), Contradictions.NONE);
  }

  static @Nullable SheetLines apply(@Nullable SheetLines before, Recorded recorded) {
    return switch (recorded.fact()) {
      case LineTyped fact -> begun(before, recorded).typed(fact, recorded.entry());
      case LineTakenBack fact -> begun(before, recorded).takenBack(fact);
      case LinesVoided fact -> begun(before, recorded).voided(fact, recorded.entry());
      case VoidLifted fact -> begun(before, recorded).lifted(fact);
      case ConflictSettled fact when before != null ->
          new SheetLines(
              before.number, before.typed, before.voided, before.contradictions.settling(fact));
      default -> before;
    };
  }

  private static SheetLines begun(@Nullable SheetLines before, Recorded recorded) {
    return before == null ? untouched(recorded.entry().subject().id()) : before;
  }

  private SheetLines typed(LineTyped fact, Entry entry) {
    String name = entry.id().toString();
    TypedLine stood = typed.get(fact.line());
    if (stood != null) {
      return new SheetLines(
          number, typed, voided, contradictions.plus("sheet.conflict.line", stood.entry(), name));
    }
    SortedMap<Integer, TypedLine> now = new TreeMap<>(typed);
    now.put(
        fact.line(),
        new TypedLine(
            fact.note(), entry.happenedAt(), entry.recordedAt(), entry.actor().officer(), name));
    VoidLine gone = voided.get(fact.line());
    return new SheetLines(
        number,
        now,
        voided,
        gone == null
            ? contradictions
            : contradictions.plus("sheet.conflict.voided", name, gone.entry()));
  }

  private SheetLines takenBack(LineTakenBack fact) {
    TypedLine stood = typed.get(fact.line());
    if (stood == null || !stood.note().equals(fact.note())) {
      return this;
    }
    SortedMap<Integer, TypedLine> now = new TreeMap<>(typed);
    now.remove(fact.line());
    return new SheetLines(number, now, voided, contradictions);
  }

  private SheetLines voided(LinesVoided fact, Entry entry) {
    String name = entry.id().toString();
    SortedMap<Integer, VoidLine> now = new TreeMap<>(voided);
    Contradictions known = contradictions;
    for (int line = fact.from(); line <= fact.to(); line++) {
      TypedLine stood = typed.get(line);
      if (stood != null) {
        known = known.plus("sheet.conflict.voided", stood.entry(), name);
      }
      now.putIfAbsent(
          line, new VoidLine(fact.reason(), entry.recordedAt(), entry.actor().officer(), name));
    }
    return new SheetLines(number, typed, now, known);
  }

  private SheetLines lifted(VoidLifted fact) {
    SortedMap<Integer, VoidLine> now = new TreeMap<>(voided);
    now.subMap(fact.from(), fact.to() + 1).clear();
    return new SheetLines(number, typed, now, contradictions);
  }
}
