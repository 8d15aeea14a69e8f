namespace Verger.Expressions;

/// <summary>A stored expression cannot be read, or went over a bound of time, depth or output.</summary>
public sealed class ExpressionException(string message, Exception? inner = null) : Exception(message, inner);
