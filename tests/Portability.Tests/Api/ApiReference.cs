namespace Portability.Tests.Api;

/// <summary>One use that a module makes of the kernel.</summary>
/// <param name="Id">The documentation id of what is used, where it is declared.</param>
/// <param name="Assembly">The kernel's assembly that declares it.</param>
/// <param name="User">Who uses it, for the message: module and member.</param>
internal sealed record ApiReference(string Id, string Assembly, string User);
