package org.watchfloor.cli;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.sheet.NewLine;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code catchup SHEET LINE HHMM TEXT}: a line of a numbered sheet is typed up. {@code catchup
 * SHEET LINE[-LINE] --void REASON} declares lines void, {@code --lift REASON} takes that back,
 * {@code --take-back REASON} takes a line back that was typed wrong, and {@code --correct REASON}
 * with time and words says what a typed line really reads.
 */
@Command(name = "catchup", description = "cli.catchup.about")
final class CatchUpVerb extends StationVerb {
  private static final Pattern LINES = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

  @Parameters(index = "0", paramLabel = "SHEET", description = "cli.catchup.option.sheet")
  private String sheet;

  @Parameters(index = "1", paramLabel = "LINE", description = "cli.catchup.option.line")
  private String lines;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "HHMM",
      description = "cli.catchup.option.time")
  private String time = "";

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "TEXT",
      description = "cli.catchup.option.text")
  private String text = "";

  @Option(names = "--date", paramLabel = "DAY", description = "cli.catchup.option.date")
  private String day = "";

  @Option(names = "--incident", paramLabel = "ID", description = "cli.log.option.incident")
  private @Nullable String incident;

  @Option(names = "--stray", description = "cli.catchup.option.stray")
  private boolean stray;

  @Option(names = "--void", paramLabel = "REASON", description = "cli.catchup.option.void")
  private @Nullable String voiding;

  @Option(names = "--lift", paramLabel = "REASON", description = "cli.catchup.option.lift")
  private @Nullable String lifting;

  @Option(names = "--take-back", paramLabel = "REASON", description = "cli.catchup.option.takeBack")
  private @Nullable String taking;

  @Option(names = "--correct", paramLabel = "REASON", description = "cli.catchup.option.correct")
  private @Nullable String correcting;

  CatchUpVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Matcher range = LINES.matcher(lines.strip());
    if (!range.matches()) {
      throw RefusedException.of("sheet.refused.noLine", lines);
    }
    int from = Integer.parseInt(range.group(1));
    int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
    SheetService sheets = station.get(SheetService.class);
    if (voiding != null) {
      sheets.voidLines(sheet, from, to, voiding, stray);
      tell("cli.catchup.voided", sheet, lines);
    } else if (lifting != null) {
      sheets.lift(sheet, from, to, lifting, stray);
      tell("cli.catchup.lifted", sheet, lines);
    } else if (taking != null) {
      sheets.takeBack(sheet, from, taking, stray);
      tell("cli.catchup.takenBack", sheet, from);
    } else if (correcting != null) {
      out().println(sheets.correct(sheet, from, text, correcting, stray));
    } else {
      type(station, sheets, from);
    }
    return ExitCode.DONE;
  }

  private void type(Station station, SheetService sheets, int line) {
    if (Arguments.destroyed(text)) {
      throw RefusedException.of("cli.log.destroyed", line);
    }
    SheetState on = sheets.sheet(sheet, stray);
    Instant at = sheets.moment(on, line, time, sheets.day(day));
    out().println(sheets.type(new NewLine(on.number(), line, at, text, concerns(station), stray)));
    tell("cli.catchup.typed", on.number(), line, at.atZone(WatchClock.BEIJING).toOffsetDateTime());
  }

  private @Nullable Subject concerns(Station station) {
    String id = incident;
    if (id == null) {
      return null;
    }
    if (station.get(IncidentService.class).find(id).isEmpty()) {
      throw RefusedException.of("incident.refused.none", id);
    }
    return IncidentService.subject(id);
  }
}
