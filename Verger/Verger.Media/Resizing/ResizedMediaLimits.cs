namespace Verger.Media.Resizing;

/// <summary>How much resized pictures may take.</summary>
/// <param name="Bytes">In all, on the disk.</param>
/// <param name="Age">How old each may be.</param>
internal sealed record ResizedMediaLimits(long Bytes, TimeSpan Age);
