package org.watchfloor.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.SourceTree;

/** The written rules of merging name every contradiction there is, and none there is not. */
class MergeRulesTest {
  private static final Pattern RULE = Pattern.compile("(?m)^([a-z]+\\.conflict\\.[A-Za-z]+)=");
  private static final Pattern NAMED = Pattern.compile("`([a-z]+\\.conflict\\.[A-Za-z]+)`");

  @Test
  void everyContradictionStandsInTheMergeRules() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> bundles = Files.list(SourceTree.path("src/main/resources/i18n"))) {
      for (Path bundle :
          bundles.filter(one -> one.toString().endsWith("_zh.properties")).toList()) {
        collect(RULE, Files.readString(bundle), rules);
      }
    }
    Set<String> named = new TreeSet<>();
    collect(NAMED, Files.readString(SourceTree.path("docs/merge-rules.md")), named);
    assertThat(rules).hasSizeGreaterThan(40);
    assertThat(named).isEqualTo(rules);
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      into.add(found.group(1));
    }
  }
}
