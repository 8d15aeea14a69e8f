namespace Verger.Hosting;

/// <summary>A change of the enabled features was refused; the site is as it was. The message says why, in French, for whoever asked for it.</summary>
/// <param name="message">The reason.</param>
/// <param name="innerException">What went wrong, if something did.</param>
public class FeatureChangeException(string message, Exception? innerException = null) : Exception(message, innerException);
