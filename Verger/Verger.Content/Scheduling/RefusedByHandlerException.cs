namespace Verger.Content.Scheduling;

/// <summary>A handler did not let a version be published or withdrawn; thrown so that nothing of the attempt is kept.</summary>
internal sealed class RefusedByHandlerException : Exception;
