package org.watchfloor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plan schema}: prints the JSON Schema of plan files, for the editor one writes them in. */
@Command(name = "schema", description = "cli.plan.schema.about")
final class PlanSchemaVerb implements Callable<Integer> {
  private static final String FILE = "/response/plan.schema.json";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (InputStream in = Objects.requireNonNull(PlanSchemaVerb.class.getResourceAsStream(FILE))) {
      spec.commandLine().getOut().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return ExitCode.DONE;
  }
}
