package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.store.DataFolder;

/**
 * Whether the officer at this seat may see who people are: by the post, as {@code names.yaml} says
 * (突发事件应对法 §85: personal information is used for the event only). Posts are what officers write at
 * their seat; nothing proves them. Any thread but the JavaFX thread.
 */
@Singleton
public final class NameAccess implements OwnRules {
  private final SignIn signIn;
  private final RuleFile<List<String>> file;

  @Inject
  NameAccess(SignIn signIn, DataFolder data) {
    this.signIn = signIn;
    this.file =
        new RuleFile<>(
            data,
            "/account/names.yaml",
            (RuleSheet sheet, String text) ->
                sheet.root(text, "version", "posts").map(all -> all.texts("posts")));
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** Whether the officer may; everybody may where no post is named. */
  public boolean allowed() {
    List<String> posts = file.rules();
    String officer = signIn.actor().officer().strip();
    return posts.isEmpty() || posts.stream().anyMatch(officer::startsWith);
  }

  /**
   * Refuses an officer who may not.
   *
   * @throws RefusedException naming the posts that may
   */
  public void require() {
    if (!allowed()) {
      throw RefusedException.of(
          "account.refused.names",
          signIn.actor().officer(),
          file.rules().stream()
              .<Object>map(post -> post)
              .reduce((one, other) -> Message.of("account.and", one, other))
              .orElse(""));
    }
  }
}
