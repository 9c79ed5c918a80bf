package org.thetascope.figure;

import javax.imageio.metadata.IIOMetadataNode;

/** Builds the trees in which ImageIO takes metadata. */
final class Nodes {
  private Nodes() {}

  /**
   * Adds a node to another.
   *
   * @param attributes name, value, name, value, …
   * @return the node added
   */
  static IIOMetadataNode add(IIOMetadataNode parent, String name, Object... attributes) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    for (int i = 0; i < attributes.length; i += 2) {
      node.setAttribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
    }
    parent.appendChild(node);
    return node;
  }
}
