package org.watchfloor.order.callout.roll;

import java.util.ArrayList;
import java.util.List;

/** Somebody about to stand on a list, not yet at a place of it. */
record CalleeDraft(Callee callee) {

  String contact() {
    return callee.contact();
  }

  /** With who holds the post; empty changes nothing. */
  CalleeDraft held(String holder) {
    return holder.isEmpty() ? this : new CalleeDraft(with(callee, holder, callee.marks()));
  }

  /** With one more mark. */
  CalleeDraft marked(Mark.Kind kind, String detail) {
    List<Mark> marks = new ArrayList<>(callee.marks());
    marks.add(new Mark(kind, detail));
    return new CalleeDraft(with(callee, callee.holder(), marks));
  }

  private static Callee with(Callee one, String holder, List<Mark> marks) {
    return new Callee(
        one.key(),
        one.contact(),
        one.post(),
        holder,
        one.unit(),
        one.unitName(),
        one.group(),
        one.why(),
        one.ways(),
        marks,
        one.answers(),
        one.superior());
  }

  /** The same post wanted twice: it stays where it was and owes what either asks. */
  static Callee joined(Callee first, Callee again) {
    return new Callee(
        first.key(),
        first.contact(),
        first.post(),
        first.holder().isEmpty() ? again.holder() : first.holder(),
        first.unit(),
        first.unitName(),
        first.group(),
        first.why().isEmpty() ? again.why() : first.why(),
        first.ways(),
        first.marks(),
        first.answers() || again.answers(),
        first.superior());
  }
}
