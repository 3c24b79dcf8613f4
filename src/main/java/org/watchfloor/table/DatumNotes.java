package org.watchfloor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.DatumCheck;
import org.watchfloor.geo.GeoPoint;

/**
 * Says when a file's coordinates look shifted, not at all, or twice. Nothing is changed: the clerk
 * imports again with another datum, or does not. Three signs: what the file's own headers say,
 * things the register knows the place of, and points that leave the district.
 */
final class DatumNotes {
  /** Fewer points outside are chance. */
  private static final int ENOUGH = ShiftNote.ENOUGH;

  private final Register<?> register;
  private final HeaderMatch match;
  private final ImportSpec spec;

  DatumNotes(Register<?> register, HeaderMatch match, ImportSpec spec) {
    this.register = register;
    this.match = match;
    this.spec = spec;
  }

  List<Message> of(List<RowChecker.Checked> rows) {
    List<Message> notes = new ArrayList<>();
    named().ifPresent(notes::add);
    landmarks(rows).or(() -> outside(rows)).ifPresent(notes::add);
    return notes;
  }

  /** The header of a coordinate column names another system. */
  private Optional<Message> named() {
    for (var entry : match.found().entrySet()) {
      ColumnType type = entry.getKey().type();
      if (type == ColumnType.LONGITUDE || type == ColumnType.LATITUDE) {
        String header = match.header(entry.getValue());
        String plain = header.toLowerCase(Locale.ROOT).replace("-", "");
        for (Datum datum : new Datum[] {Datum.GCJ02, Datum.BD09}) {
          String word = ShiftNote.word(datum);
          if (plain.contains(word) && spec.datum() != datum) {
            return Optional.of(
                Message.of("table.note.named", header, ShiftNote.word(spec.datum()), word));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Message> landmarks(List<RowChecker.Checked> rows) {
    List<DatumCheck.Landmark> landmarks = new ArrayList<>();
    for (RowChecker.Checked row : rows) {
      if (row.typed() != null && row.typed().findPoint().isPresent()) {
        GeoPoint given = row.typed().point();
        register
            .located(row.id())
            .ifPresent(known -> landmarks.add(new DatumCheck.Landmark(known, given)));
      }
    }
    return ShiftNote.of(landmarks, spec.datum(), "table.note.again");
  }

  /** Another system would put clearly more of the points into the district. */
  private Optional<Message> outside(List<RowChecker.Checked> rows) {
    if (spec.district().isEmpty()) {
      return Optional.empty();
    }
    DistrictBounds district = spec.district().get();
    Datum best = spec.datum();
    int here = outside(rows, spec.datum(), district);
    int least = here;
    for (Datum datum : Datum.values()) {
      int count = outside(rows, datum, district);
      if (count < least) {
        best = datum;
        least = count;
      }
    }
    return here >= ENOUGH && 2 * least <= here
        ? Optional.of(
            Message.of(
                "table.note.outside",
                here,
                ShiftNote.word(spec.datum()),
                least,
                ShiftNote.word(best)))
        : Optional.empty();
  }

  private static int outside(List<RowChecker.Checked> rows, Datum datum, DistrictBounds district) {
    int outside = 0;
    for (RowChecker.Checked row : rows) {
      Datum.Reading raw = row.point() == null ? null : row.point().raw();
      // only points that are near at all say anything about a shift of some hundred metres
      if (raw != null
          && Math.abs(raw.lon()) <= 180
          && Math.abs(raw.lat()) <= 90
          && district.allows(new GeoPoint(raw.lon(), raw.lat()))
          && !district.contains(datum.toWgs84(raw.lon(), raw.lat()))) {
        outside++;
      }
    }
    return outside;
  }
}
