using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Verger.Engine.Recipes.Files;

internal sealed class ModuleFolder(IFileInfo[] files) : IDirectoryContents
{
    public bool Exists => true;

    public IEnumerator<IFileInfo> GetEnumerator() => ((IEnumerable<IFileInfo>)files).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => files.GetEnumerator();
}
