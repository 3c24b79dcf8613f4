package org.watchfloor.order;

import java.util.List;
import org.watchfloor.journal.Subject;

/**
 * What an order, or a leader's instruction, rests on.
 *
 * @param kind what kind of thing
 * @param id its id within the kind; empty where it is only words
 * @param words the document, the plan's clause or the like; may be empty
 */
public record OrderBasis(Kind kind, String id, String words) {
  /** Rests on nothing that is in the record. */
  public static final OrderBasis NONE = new OrderBasis(Kind.NONE, "", "");

  /** What an order can rest on. */
  public enum Kind {
    /** An incident 突发事件. */
    INCIDENT("incident"),
    /** A response in force 应急响应. */
    RESPONSE("response"),
    /** An action of the plan of a response 预案行动. */
    TASK("task"),
    /** A leader's instruction 批示. */
    INSTRUCTION("instruction"),
    /** Words only, or nothing. */
    NONE("");

    private final String subject;

    Kind(String subject) {
      this.subject = subject;
    }

    /** The kind of subject of the record; empty for words. */
    public String subject() {
      return subject;
    }

    /** The kind that rests on subjects of the record of this kind; words for any other. */
    public static Kind of(String subject) {
      for (Kind kind : values()) {
        if (kind != NONE && kind.subject.equals(subject)) {
          return kind;
        }
      }
      return NONE;
    }
  }

  /** Rests on something of the record. */
  public static OrderBasis on(Kind kind, String id) {
    return new OrderBasis(kind, id, "");
  }

  /** On whose timelines what happens to the order belongs. */
  public List<Subject> about() {
    return kind == Kind.NONE || id.isEmpty() ? List.of() : List.of(new Subject(kind.subject(), id));
  }
}
