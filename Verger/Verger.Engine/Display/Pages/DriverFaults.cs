using System.Data.Common;
using Verger.Engine.Storage;

namespace Verger.Engine.Display.Pages;

/// <summary>Which faults of one display driver the rest of the page can do without.</summary>
internal static class DriverFaults
{
    /// <summary>Without a database a page of what is left would be empty, and yet say that all is well to readers, caches and search engines.</summary>
    public static bool MayGoOn(Exception exception) => exception is not (OperationCanceledException or DatabaseUnavailableException or DbException);
}
