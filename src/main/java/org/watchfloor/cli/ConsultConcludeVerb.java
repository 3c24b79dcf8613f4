package org.watchfloor.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.ConsultationWords;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consult conclude ID VERDICT}: a verdict that names a level proposes it from then on. */
@Command(name = "conclude", description = "cli.consult.conclude.about")
final class ConsultConcludeVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "ID", description = "cli.consult.option.id")
  private String id;

  @Parameters(index = "1", paramLabel = "VERDICT", description = "cli.consult.option.verdict")
  private Verdict verdict;

  @Option(names = "--level", paramLabel = "1-4", description = "cli.consult.option.level")
  private @Nullable Integer level;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "cli.consult.option.text")
  private String text;

  @Option(
      names = "--present",
      required = true,
      split = ",",
      paramLabel = "NAME",
      description = "cli.consult.option.present")
  private List<String> present;

  @Option(names = "--next", paramLabel = "TIME", description = "cli.consult.option.next")
  private @Nullable String next;

  @Mixin private HappenedOption when = new HappenedOption();

  ConsultConcludeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Consultations consultations = station.get(Consultations.class);
    consultations.conclude(
        id,
        new Ending(
            present,
            text,
            verdict,
            level == null ? null : DecisionVerb.level(level),
            DecisionOptions.toCome(next, station.get(WatchClock.class).instant())),
        when.moment(station));
    Consultation now = consultations.find(id).orElseThrow();
    out()
        .println(
            texts()
                .say(
                    ConsultationWords.verdict(
                        now.hazard(),
                        verdict,
                        now.conclusion().flatMap(Consultation.Conclusion::level).orElse(null))));
    return ExitCode.DONE;
  }
}
