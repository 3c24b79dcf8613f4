package org.watchfloor.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * What the tables were folded by, as one number: the program's version, the columns of every table
 * and the shape of every state, that is of all records, sealed types and constants one is made of.
 * Tables of another fingerprint hold states this program may read wrongly or would have folded
 * otherwise, and a column that a migration added is filled in by folding.
 */
final class Fingerprint {
  private static final String OWN = "org.watchfloor.";

  private final StringBuilder text = new StringBuilder();
  private final Set<Class<?>> described = new HashSet<>();

  private Fingerprint() {}

  /** The number of this program. */
  static long of(Collection<? extends SubjectStore<?>> stores) {
    String version = Fingerprint.class.getPackage().getImplementationVersion();
    return of(version == null ? "" : version, stores);
  }

  /** The number of a program of a version. */
  static long of(String version, Collection<? extends SubjectStore<?>> stores) {
    Fingerprint print = new Fingerprint();
    print.text.append(version);
    stores.stream()
        .sorted(Comparator.comparing(store -> store.kind()))
        .forEach(store -> {
          print.text.append('\n').append(store.kind()).append(' ').append(store.columnNames());
          print.describe(store.stateType());
        });
    print.describe(RowApart.class);
    return number(print.text.toString());
  }

  /** The shape of a type and of everything it is made of, for each class once. */
  static String shape(Type type) {
    Fingerprint print = new Fingerprint();
    print.describe(type);
    return print.text.toString();
  }

  private void describe(Type type) {
    if (type instanceof ParameterizedType whole) {
      describe(whole.getRawType());
      for (Type part : whole.getActualTypeArguments()) {
        describe(part);
      }
    } else if (type instanceof Class<?> one) {
      describeClass(one);
    }
  }

  private void describeClass(Class<?> type) {
    if (type.isArray()) {
      describeClass(type.getComponentType());
      return;
    }
    if (!type.getName().startsWith(OWN) || !described.add(type)) {
      return;
    }
    text.append('\n').append(type.getName());
    if (type.isEnum()) {
      Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .forEach(name -> text.append(' ').append(name));
    }
    if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        text.append(' ').append(part.getName()).append(':');
        text.append(part.getGenericType().getTypeName());
      }
      for (RecordComponent part : type.getRecordComponents()) {
        describe(part.getGenericType());
      }
    }
    if (type.isSealed()) {
      for (Class<?> one : type.getPermittedSubclasses()) {
        describeClass(one);
      }
    }
  }

  private static long number(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
