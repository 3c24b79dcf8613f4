package org.watchfloor.duty.sheet.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.duty.timeline.NoteScope;

/**
 * All sheets at one moment, and what their lines can be about.
 *
 * @param read whether it was read at all
 */
record SheetBoard(boolean read, List<SheetState> sheets, List<NoteScope> scopes) {
  static final SheetBoard NOTHING = new SheetBoard(false, List.of(), List.of());

  /** The place of a line: which one is typed next. */
  record Next(String sheet, int line) {}

  /** The sheet an officer means by a number or its end, if it is only one. */
  Optional<SheetState> meant(String typed) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    List<SheetState> exact =
        sheets.stream().filter(sheet -> sheet.number().equals(wanted)).toList();
    if (!exact.isEmpty()) {
      return Optional.of(exact.getFirst());
    }
    String end = wanted.matches("[LD]?\\d{1,6}") ? ending(wanted) : wanted;
    List<SheetState> ending =
        sheets.stream().filter(sheet -> sheet.number().endsWith(end)).toList();
    return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
  }

  private static String ending(String wanted) {
    String sign = Character.isLetter(wanted.charAt(0)) ? wanted.substring(0, 1) : "L";
    String digits = Character.isLetter(wanted.charAt(0)) ? wanted.substring(1) : wanted;
    return digits.isEmpty()
        ? wanted
        : String.format(Locale.ROOT, "-%s%04d", sign, Integer.parseInt(digits));
  }

  /** Where typing goes on after a line: on the sheet, or on the next of its pack. */
  Optional<Next> after(String typed, int line) {
    Optional<SheetState> now = meant(typed);
    if (now.isEmpty()) {
      return Optional.of(new Next(typed, line + 1));
    }
    SheetState sheet = now.get();
    for (int next = line + 1; next <= sheet.lines(); next++) {
      if (!sheet.typed().containsKey(next) && !sheet.voided().containsKey(next)) {
        return Optional.of(new Next(typed, next));
      }
    }
    int at = sheets.indexOf(sheet);
    return sheets.stream()
        .skip(at + 1L)
        .filter(other -> other.kind() == sheet.kind() && other.pack().equals(sheet.pack()))
        .filter(other -> other.stage() != SheetState.Stage.COMPLETE)
        .findFirst()
        .map(other -> new Next(other.number(), other.next()));
  }
}
