package org.thetascope.app.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * What the items of a list are called. Nothing is typed into such a list.
 *
 * @param <T> the items
 */
public final class ItemConverter<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public ItemConverter(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(T item) {
    return item == null ? "" : words.apply(item);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException(typed);
  }
}
