package org.watchfloor.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswerWriter;
import org.watchfloor.supply.allocation.AllocationRequest;
import org.watchfloor.supply.allocation.AllocationRequestReader;
import org.watchfloor.supply.allocation.AllocationWords;
import org.watchfloor.supply.allocation.Allocator;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code allocate --request FILE}: the best transfers for a request, as JSON; needs no station.
 * What it comes to is told in a sentence beside it.
 */
@Command(name = "allocate", description = "cli.allocate.about")
final class AllocateVerb implements Callable<Integer> {
  private final Texts texts;
  private final InputStream in;

  @Spec private CommandSpec spec;

  @Option(names = "--request", paramLabel = "FILE", description = "cli.allocate.option.request")
  private @Nullable String from;

  @Option(names = "--schema", description = "cli.allocate.option.schema")
  private boolean schema;

  @Option(names = "--answer", paramLabel = "FILE", description = "cli.allocate.option.answer")
  private @Nullable Path answer;

  @Option(names = "--seed", paramLabel = "N", description = "cli.allocate.option.seed")
  private @Nullable Long seed;

  @Option(names = "--effort", paramLabel = "N", description = "cli.allocate.option.effort")
  private @Nullable Integer effort;

  AllocateVerb(Texts texts, InputStream in) {
    this.texts = texts;
    this.in = in;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (schema) {
      out.print(AllocationRequestReader.schema());
      return ExitCode.DONE;
    }
    if (from == null) {
      throw new WrongCallException(Message.of("cli.allocate.wrong"));
    }
    AllocationRequest request =
        AllocationRequestReader.read(RequestFiles.name(from), RequestFiles.read(from, in))
            .with(Optional.ofNullable(seed), Optional.ofNullable(effort));
    AllocationAnswer found = Allocator.solve(request, Progress.UNWATCHED);
    String text = AllocationAnswerWriter.write(found, texts);
    if (answer == null) {
      out.print(text);
    } else {
      RequestFiles.write(answer, text);
    }
    for (Message said : AllocationWords.said(found)) {
      spec.commandLine().getErr().println(texts.say(said));
    }
    return ExitCode.DONE;
  }
}
