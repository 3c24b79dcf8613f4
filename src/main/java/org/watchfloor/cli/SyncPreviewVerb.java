package org.watchfloor.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.parcel.ParcelPreview;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sync preview FILE}: what a package would bring; nothing is touched. */
@Command(name = "preview", description = "cli.sync.preview.about")
final class SyncPreviewVerb extends StationVerb {
  private static final List<String> FIELDS =
      List.of("happenedAt", "entry", "officer", "about", "said");

  @Parameters(paramLabel = "FILE", description = "cli.sync.option.file")
  private Path file;

  @Mixin private FormatOption format = new FormatOption();

  SyncPreviewVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ParcelPreview preview = station.get(ParcelService.class).preview(file, texts());
    RowWriter.write(
        out(),
        format.chosen(),
        FIELDS,
        preview.fresh().stream().map(SyncPreviewVerb::row).toList());
    preview.sentences().forEach(this::tell);
    return ExitCode.DONE;
  }

  private static Map<String, Object> row(ParcelPreview.Line line) {
    Entry entry = line.recorded().entry();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("happenedAt", beijing(entry.happenedAt()));
    row.put("entry", entry.id().toString());
    row.put("officer", entry.actor().officer());
    row.put("about", entry.subject().toString());
    row.put("said", line.said());
    return row;
  }

  private static OffsetDateTime beijing(Instant moment) {
    return moment.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
