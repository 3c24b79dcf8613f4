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
  /** Fewer landmarks or fewer points outside are chance. */
  private static final int ENOUGH = 5;

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
          String word = word(datum);
          if (plain.contains(word) && spec.datum() != datum) {
            return Optional.of(Message.of("table.note.named", header, word(spec.datum()), word));
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
    if (landmarks.size() < ENOUGH) {
      return Optional.empty();
    }
    DatumCheck.Finding finding = DatumCheck.compare(landmarks);
    String key =
        switch (finding.verdict()) {
          case TRUE_PLACE, UNKNOWN -> null;
          case READ_GCJ02 -> "table.note.read_gcj02";
          case READ_BD09 -> "table.note.read_bd09";
          case SHIFTED_TWICE -> "table.note.shifted_twice";
          case MOVED_BACK -> "table.note.moved_back";
        };
    return key == null
        ? Optional.empty()
        : Optional.of(
            Message.of(
                key,
                landmarks.size(),
                Math.round(finding.eastMetres()),
                Math.round(finding.northMetres()),
                Math.round(left(landmarks, finding.verdict()))));
  }

  /** How far the landmarks still are, on average, once what was done is undone: metres. */
  private static double left(List<DatumCheck.Landmark> landmarks, DatumCheck.Verdict verdict) {
    return landmarks.stream()
        .mapToDouble(mark -> DatumCheck.fix(verdict, mark.given()).metresTo(mark.known()))
        .average()
        .orElseThrow();
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
        ? Optional.of(Message.of("table.note.outside", here, word(spec.datum()), least, word(best)))
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

  /** As the command line names it. */
  private static String word(Datum datum) {
    return datum.name().toLowerCase(Locale.ROOT);
  }
}
