package org.watchfloor.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.requisition.Part;
import org.watchfloor.supply.requisition.RequisitionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requisition back NUMBER --part LINE=N}: some of it is back, the rest still in use. */
@Command(name = "back", description = "cli.requisition.back.about")
final class RequisitionBackVerb extends StationVerb {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})=(\\d{1,9})");

  @Parameters(paramLabel = "NUMBER", description = "cli.requisition.option.number")
  private String number;

  @Option(
      names = "--part",
      required = true,
      paramLabel = "LINE=N",
      description = "cli.requisition.option.part")
  private List<String> parts;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.requisition.option.note")
  private String note = "";

  RequisitionBackVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(RequisitionService.class)
        .partBack(number, parts.stream().map(RequisitionBackVerb::read).toList(), note);
    tell(SupplyWords.requisition(station, number));
    return ExitCode.DONE;
  }

  private static Part read(String typed) {
    Matcher part = FORM.matcher(typed.strip());
    if (!part.matches()) {
      throw WrongCallException.of("cli.requisition.badPart", typed);
    }
    return new Part(Integer.parseInt(part.group(1)), Long.parseLong(part.group(2)));
  }
}
