package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;

/** One reason of an answer, as data and as a sentence. */
public sealed interface Why {

  /** The short name of the reason in answers: never translated. */
  String code();

  /** The reason for a person. */
  Message said();

  /** The depot has so much above its reserve and is so far. */
  record Has(String depot, BigDecimal free, Message far) implements Why {
    @Override
    public String code() {
      return "HAS";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.has", depot, free.toPlainString(), far);
    }
  }

  /** The goods must be called off first, and leave the depot only so many minutes later. */
  record Lead(String depot, BigDecimal minutes) implements Why {
    @Override
    public String code() {
      return "LEAD";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.lead", depot, minutes.toPlainString());
    }
  }

  /**
   * Others have agreed to deliver or make some; it does not count until they confirm it.
   *
   * @param mode how it is kept, in words
   * @param hours until it comes when called off; empty if that is not in the register
   */
  record Agreed(String depot, Message mode, BigDecimal quantity, Optional<Long> hours)
      implements Why {
    @Override
    public String code() {
      return "AGREED";
    }

    @Override
    public Message said() {
      return hours
          .map(lead ->
              Message.of("allocation.why.agreed", depot, mode, quantity.toPlainString(), lead))
          .orElseGet(() ->
              Message.of("allocation.why.agreedUnknown", depot, mode, quantity.toPlainString()));
    }
  }

  /**
   * Depots have some that they were asked for already: it goes out with those orders.
   *
   * @param quantity how much of what they have, above 0; the orders may ask for more
   * @param orders how many orders ask for it
   * @param named the numbers of the first of them
   */
  record Promised(BigDecimal quantity, int orders, List<String> named) implements Why {
    public Promised {
      named = List.copyOf(named);
    }

    @Override
    public String code() {
      return "PROMISED";
    }

    @Override
    public Message said() {
      String numbers = String.join(" ", named);
      return orders > named.size()
          ? Message.of(
              "allocation.why.promisedMore",
              quantity.toPlainString(),
              numbers,
              orders - named.size())
          : Message.of("allocation.why.promised", quantity.toPlainString(), numbers);
    }
  }

  /** The officer has decided it. */
  record Pinned(String depot, BigDecimal quantity) implements Why {
    @Override
    public String code() {
      return "PINNED";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.pinned", depot, quantity.toPlainString());
    }
  }

  /** A nearer depot keeps the rest as its reserve. */
  record Reserve(String depot, BigDecimal kept, Message far) implements Why {
    @Override
    public String code() {
      return "RESERVE";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.reserve", depot, far, kept.toPlainString());
    }
  }

  /** A nearer depot already gives all it has to the same demand. */
  record AllHere(String depot, BigDecimal given, Message far) implements Why {
    @Override
    public String code() {
      return "ALL_HERE";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.allHere", depot, far, given.toPlainString());
    }
  }

  /**
   * A nearer depot gives what it has to another demand; from there it would cost so much more in
   * all.
   *
   * @param to the name of the other demand's place
   * @param same the number of the other demand where it is one of the same place, else empty
   */
  record Given(
      String depot, BigDecimal given, String to, Optional<String> same, Message far, Message loss)
      implements Why {
    @Override
    public String code() {
      return "GIVEN";
    }

    @Override
    public Message said() {
      String much = given.toPlainString();
      return same.map(
              other -> Message.of("allocation.why.givenSame", depot, far, much, to, other, loss))
          .orElseGet(() -> Message.of("allocation.why.given", depot, far, much, to, loss));
    }
  }

  /** A nearer depot has some left, but an earlier aim speaks against it. */
  record Worse(String depot, Message far, Message loss) implements Why {
    @Override
    public String code() {
      return "WORSE";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.worse", depot, far, loss);
    }
  }

  /** The officer has forbidden that a depot gives some of what it has. */
  record Forbidden(String depot, BigDecimal free) implements Why {
    @Override
    public String code() {
      return "FORBIDDEN";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.forbidden", depot, free.toPlainString());
    }
  }

  /** Nobody has any of it. */
  record Nobody(String item) implements Why {
    @Override
    public String code() {
      return "NOBODY";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.nobody", item);
    }
  }

  /** All that can reach the place have given everything above their reserves. */
  record AllGiven(int depots, BigDecimal given, BigDecimal reserves) implements Why {
    @Override
    public String code() {
      return "ALL_GIVEN";
    }

    @Override
    public Message said() {
      return Message.of(
          "allocation.why.allGiven", depots, given.toPlainString(), reserves.toPlainString());
    }
  }

  /** A depot has some but there is no way from it. */
  record NoWay(String depot, BigDecimal free) implements Why {
    @Override
    public String code() {
      return "NO_WAY";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.noWay", depot, free.toPlainString());
    }
  }

  /** Nobody knows where the place is, so there is no way to it from anywhere. */
  record NoPlace(String placeName) implements Why {
    @Override
    public String code() {
      return "NO_PLACE";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.noPlace", placeName);
    }
  }

  /** From a depot it would come when it is of no use any more. */
  record TooLate(String depot, BigDecimal free, BigDecimal late) implements Why {
    @Override
    public String code() {
      return "TOO_LATE";
    }

    @Override
    public Message said() {
      return Message.of(
          "allocation.why.tooLate", depot, free.toPlainString(), late.toPlainString());
    }
  }

  /** What is left over is less than the least a line may carry. */
  record BelowLeast(BigDecimal least) implements Why {
    @Override
    public String code() {
      return "BELOW_LEAST";
    }

    @Override
    public Message said() {
      return Message.of("allocation.why.belowLeast", least.toPlainString());
    }
  }
}
