package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code response document RESPONSE}: adds the number of the document a decision rests on. */
@Command(name = "document", description = "cli.response.document.about")
final class ResponseDocumentVerb extends StationVerb {
  @Parameters(paramLabel = "RESPONSE", description = "cli.response.option.response")
  private String id;

  @Option(
      names = "--basis",
      required = true,
      paramLabel = "NUMBER",
      description = "cli.response.option.basis")
  private String basis;

  @Option(names = "--entry", paramLabel = "ENTRY", description = "cli.response.option.entry")
  private String entry = "";

  ResponseDocumentVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ResponseService responses = station.get(ResponseService.class);
    String decision =
        entry.isEmpty()
            ? responses
                .find(id)
                .orElseThrow(() -> RefusedException.of("response.refused.none", id))
                .steps()
                .stream()
                .filter(Response.Step::undocumented)
                .map(Response.Step::entry)
                .findFirst()
                .orElseThrow(() -> RefusedException.of("cli.response.allDocumented"))
            : entry;
    responses.document(id, decision, basis);
    return ExitCode.DONE;
  }
}
