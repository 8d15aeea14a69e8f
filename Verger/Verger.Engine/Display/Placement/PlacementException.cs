namespace Verger.Engine.Display.Placement;

/// <summary>A rule of a <c>placement.json</c> can not be read.</summary>
internal sealed class PlacementException(string message) : Exception(message);
