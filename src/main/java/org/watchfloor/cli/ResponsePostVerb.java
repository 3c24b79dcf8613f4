package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.headquarters.HeadquartersService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code response post RESPONSE POST}: somebody takes a post of the headquarters, or, with {@code
 * --reason}, takes it over from who holds it.
 */
@Command(name = "post", description = "cli.response.post.about")
final class ResponsePostVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "RESPONSE", description = "cli.response.option.response")
  private String id;

  @Parameters(index = "1", paramLabel = "POST", description = "cli.response.option.hqPost")
  private String post;

  @Option(
      names = "--holder",
      required = true,
      paramLabel = "NAME",
      description = "cli.response.option.holder")
  private String holder;

  @Option(names = "--deputy", paramLabel = "NAME", description = "cli.response.option.deputy")
  private String deputy = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.response.option.handover")
  private @Nullable String reason;

  @Mixin private HappenedOption when = new HappenedOption();

  ResponsePostVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    HeadquartersService headquarters = station.get(HeadquartersService.class);
    String key = headquarters.key(id, post);
    if (reason == null) {
      headquarters.fill(id, key, holder, deputy);
    } else {
      headquarters.transfer(id, key, holder, deputy, reason, when.moment(station));
    }
    out().println(id + "/" + key);
    return ExitCode.DONE;
  }
}
