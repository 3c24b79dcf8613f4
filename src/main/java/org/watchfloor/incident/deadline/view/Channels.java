package org.watchfloor.incident.deadline.view;

import java.util.Arrays;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;

/** The field of a form that asks over what something went. */
final class Channels {
  private Channels() {}

  static FormField field(UiTexts texts, String first) {
    List<Option> options =
        Arrays.stream(Channel.values())
            .map(one -> new Option(one.name(), texts.name("rule.channel", one)))
            .toList();
    return FormField.choice(Message.of("deadline.form.channel"), first, options);
  }

  static Channel of(String value) {
    return Channel.valueOf(value);
  }
}
