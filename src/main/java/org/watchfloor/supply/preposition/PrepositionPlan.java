package org.watchfloor.supply.preposition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.supply.Destination;

/**
 * A plan of goods put forward.
 *
 * @param number its number, unique across stations
 * @param point the depot they are put forward to
 * @param lines what comes from where
 * @param leadHours so many hours before landfall they are to be there
 * @param landfall when the storm is expected
 * @param out the transfers that were asked for
 * @param back the transfers on the way back
 * @param end how it ended
 * @param note what was said at its end; may be empty
 * @param endedBy the name of the entry that says how; empty while it has not
 * @param prints how many times it was printed
 * @param added which depots' shares were added to later, and the name of the entry
 * @param contradictions what stations wrote apart about its end, and what an officer has settled
 */
public record PrepositionPlan(
    String number,
    Destination point,
    List<PrepositionLine> lines,
    int leadHours,
    Landfall landfall,
    List<Asked> out,
    List<Asked> back,
    End end,
    String note,
    String endedBy,
    int prints,
    List<Added> added,
    Contradictions contradictions) {
  public PrepositionPlan {
    lines = List.copyOf(lines);
    out = List.copyOf(out);
    back = List.copyOf(back);
    added = List.copyOf(added);
  }

  /** How it ended. */
  public enum End {
    /** Not yet. */
    OPEN,
    /** Carried out 已办结. */
    CLOSED,
    /** Not carried out 已取消. */
    CANCELLED
  }

  /**
   * A transfer that was asked for.
   *
   * @param depot whose share it is
   * @param transfer its number
   * @param entry the name of the entry that asked
   */
  public record Asked(String depot, String transfer, String entry) {}

  /**
   * Goods that were added to a depot's share.
   *
   * @param entry the name of the entry that added them
   */
  public record Added(String depot, String entry) {}

  /** The depots that give, in the order of the lines. */
  public List<String> depots() {
    return lines.stream().map(PrepositionLine::depot).distinct().toList();
  }

  /** The depots whose share nobody asked for yet, or whose transfer was called off. */
  public List<String> notAsked(Set<String> calledOff) {
    return depots().stream()
        .filter(depot ->
            out.stream()
                .noneMatch(one -> one.depot().equals(depot) && !calledOff.contains(one.transfer())))
        .toList();
  }

  /** The depots whose share is on its way back, or is back. */
  public Set<String> goneBack(Set<String> calledOff) {
    return back.stream()
        .filter(one -> !calledOff.contains(one.transfer()))
        .map(Asked::depot)
        .collect(Collectors.toSet());
  }

  /** Whether a transfer order brings goods there for it. */
  public boolean asksFor(String transfer) {
    return out.stream().anyMatch(one -> one.transfer().equals(transfer));
  }

  /** Whether a transfer order brings its goods back. */
  boolean asksBack(String transfer) {
    return back.stream().anyMatch(one -> one.transfer().equals(transfer));
  }

  /** Until when the goods have to be there, for a moment of landfall. */
  public Instant deadline(Instant lands) {
    return lands.minus(Duration.ofHours(leadHours));
  }

  PrepositionPlan with(List<PrepositionLine> more, String entry) {
    List<PrepositionLine> all = new ArrayList<>(lines);
    all.addAll(more);
    List<Added> marked = new ArrayList<>(added);
    more.stream()
        .map(PrepositionLine::depot)
        .distinct()
        .forEach(depot -> marked.add(new Added(depot, entry)));
    return new PrepositionPlan(
        number,
        point,
        all,
        leadHours,
        landfall,
        out,
        back,
        end,
        note,
        endedBy,
        prints,
        marked,
        contradictions);
  }

  PrepositionPlan with(Landfall other, int lead) {
    return new PrepositionPlan(
        number,
        point,
        lines,
        lead,
        other,
        out,
        back,
        end,
        note,
        endedBy,
        prints,
        added,
        contradictions);
  }

  PrepositionPlan asked(Asked one) {
    return new PrepositionPlan(
        number,
        point,
        lines,
        leadHours,
        landfall,
        plus(out, one),
        back,
        end,
        note,
        endedBy,
        prints,
        added,
        contradictions);
  }

  PrepositionPlan sentBack(Asked one) {
    return new PrepositionPlan(
        number,
        point,
        lines,
        leadHours,
        landfall,
        out,
        plus(back, one),
        end,
        note,
        endedBy,
        prints,
        added,
        contradictions);
  }

  /** Ended; by an entry that did not know another end, the later stands and both are named. */
  PrepositionPlan ended(End how, String words, String entry) {
    Contradictions known = contradictions;
    if (end != End.OPEN && end != how) {
      known = contradictions.plus("preposition.conflict.ended", entry, endedBy);
    } else if (end == how && !note.equals(words)) {
      known = contradictions.plus("preposition.conflict.endedTwice", entry, endedBy);
    }
    return new PrepositionPlan(
        number, point, lines, leadHours, landfall, out, back, how, words, entry, prints, added,
        known);
  }

  PrepositionPlan printed() {
    return new PrepositionPlan(
        number,
        point,
        lines,
        leadHours,
        landfall,
        out,
        back,
        end,
        note,
        endedBy,
        prints + 1,
        added,
        contradictions);
  }

  PrepositionPlan with(Contradictions known) {
    return new PrepositionPlan(
        number, point, lines, leadHours, landfall, out, back, end, note, endedBy, prints, added,
        known);
  }

  /** How much a depot is to give, kind by kind. */
  Map<String, Long> share(String depot) {
    return lines.stream()
        .filter(line -> line.depot().equals(depot))
        .collect(
            Collectors.groupingBy(
                PrepositionLine::item, Collectors.summingLong(PrepositionLine::quantity)));
  }

  private static List<Asked> plus(List<Asked> known, Asked one) {
    List<Asked> all = new ArrayList<>(known);
    all.add(one);
    return all;
  }
}
