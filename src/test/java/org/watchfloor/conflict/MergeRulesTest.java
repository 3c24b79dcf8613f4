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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.support.SourceTree;

/** The written rules of merging name every contradiction there is, and none there is not. */
class MergeRulesTest {
  private static final Pattern RULE = Pattern.compile("(?m)^([a-z]+\\.conflict\\.[A-Za-z]+)=");
  private static final Pattern NAMED = Pattern.compile("`([a-z]+\\.conflict\\.[A-Za-z]+)`");

  @Test
  void everyContradictionStandsInTheMergeRules() throws IOException {
    Set<String> named = new TreeSet<>();
    collect(NAMED, Files.readString(SourceTree.path("docs/merge-rules.md")), named);
    assertThat(rules()).hasSizeGreaterThan(40).isEqualTo(named);
  }

  /** One that cannot be told would hide all others in the window. */
  @ParameterizedTest
  @EnumSource
  void everyContradictionCanBeTold(Language language) throws IOException {
    Texts texts = new Texts(language);
    for (String rule : rules()) {
      String kind = rule.substring(0, rule.indexOf('.'));
      assertThat(texts.get("exchange.join." + kind)).as(rule).isNotBlank();
      assertThat(texts.get(rule)).as(rule).isNotBlank();
    }
  }

  private static Set<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> bundles = Files.list(SourceTree.path("src/main/resources/i18n"))) {
      for (Path bundle :
          bundles.filter(one -> one.toString().endsWith("_zh.properties")).toList()) {
        collect(RULE, Files.readString(bundle), rules);
      }
    }
    return rules;
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      into.add(found.group(1));
    }
  }
}
