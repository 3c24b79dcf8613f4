package org.watchfloor.ui.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses handed to a program of the machine, here one that writes down what it was given. */
class SystemLinkProgramTest {
  private static final String ADDRESS = "https://video.invalid/a?b=1&c=$(id);d";
  @TempDir Path temp;

  private Path program(String script) throws IOException {
    Path file =
        Files.createFile(
            temp.resolve("open"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    return file;
  }

  @Test
  void theAddressIsHandedOverAsOneWordAndNothingInItIsDone() throws Exception {
    Path seen = temp.resolve("seen");
    SystemLinkProgram.of(program("printf '%s|' \"$@\" > " + seen) + "").open(ADDRESS);
    assertThat(seen).content().isEqualTo(ADDRESS + "|");
  }

  @Test
  void aProgramThatCannotOrIsNotThereIsSaid() throws IOException {
    SystemLinkProgram cannot = SystemLinkProgram.of(program("exit 3") + "");
    assertThatThrownBy(() -> cannot.open(ADDRESS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3");
    SystemLinkProgram none = SystemLinkProgram.of(temp.resolve("no") + "");
    assertThatThrownBy(() -> none.open(ADDRESS)).isInstanceOf(IOException.class);
  }
}
