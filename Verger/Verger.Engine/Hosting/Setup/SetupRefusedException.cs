namespace Verger.Engine.Hosting.Setup;

/// <summary>Undoes the transaction of a setup that found errors. It ends in <see cref="SetupService"/>; the errors say why.</summary>
internal sealed class SetupRefusedException : Exception;
