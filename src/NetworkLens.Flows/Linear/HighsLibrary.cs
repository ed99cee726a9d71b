using System.Reflection;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace NetworkLens.Flows;

/// <summary>The C interface of HiGHS (Huangfu &amp; Hall 2018; MIT licence), as the OR-Tools packages bring it for every system, beside their own solvers.</summary>
/// <remarks>
/// Called directly, and not through OR-Tools: its wrapper knows neither prices, nor the interior-point method, nor where a solution left off.
/// Whole numbers are 32 bits wide in this build, which <see cref="Open"/> checks.
/// </remarks>
internal static partial class HighsLibrary
{
    private const string Name = "highs";

    static HighsLibrary() => NativeLibrary.SetDllImportResolver(typeof(HighsLibrary).Assembly, Resolve);

    /// <summary>Called by HiGHS now and then while it works.</summary>
    /// <param name="kind">Which of its occasions.</param>
    /// <param name="message">Text.</param>
    /// <param name="facts">What it knows.</param>
    /// <param name="wishes">Begins with a whole number: 1 asks it to stop.</param>
    /// <param name="data">As handed over.</param>
    public delegate void Callback(int kind, nint message, nint facts, nint wishes, nint data);

    /// <summary>A solver without a programme, silent and on one thread.</summary>
    /// <exception cref="DllNotFoundException">The library is not beside the program.</exception>
    public static nint Open()
    {
        if (SizeOfInteger(0) != sizeof(int))
        {
            throw new DllNotFoundException("The HiGHS library beside the program counts in 64 bits; one that counts in 32 bits is expected.");
        }

        nint highs = Create();
        SetSwitch(highs, "output_flag", 0);
        SetNumber(highs, "threads", 1);
        SetText(highs, "parallel", "off");
        return highs;
    }

    [LibraryImport(Name, EntryPoint = "Highs_create")]
    private static partial nint Create();

    [LibraryImport(Name, EntryPoint = "Highs_getSizeofHighsInt")]
    private static partial int SizeOfInteger(nint highs);

    [LibraryImport(Name, EntryPoint = "Highs_destroy")]
    public static partial void Close(nint highs);

    [LibraryImport(Name, EntryPoint = "Highs_clearSolver")]
    public static partial int Forget(nint highs);

    [LibraryImport(Name, EntryPoint = "Highs_run")]
    public static partial int Run(nint highs);

    [LibraryImport(Name, EntryPoint = "Highs_getModelStatus")]
    public static partial int Status(nint highs);

    [LibraryImport(Name, EntryPoint = "Highs_setBoolOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetSwitch(nint highs, string option, int value);

    [LibraryImport(Name, EntryPoint = "Highs_setIntOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetNumber(nint highs, string option, int value);

    [LibraryImport(Name, EntryPoint = "Highs_setDoubleOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetDouble(nint highs, string option, double value);

    [LibraryImport(Name, EntryPoint = "Highs_setStringOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetText(nint highs, string option, string value);

    [LibraryImport(Name, EntryPoint = "Highs_getDoubleInfoValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int GetDouble(nint highs, string fact, out double value);

    [LibraryImport(Name, EntryPoint = "Highs_getIntInfoValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int GetNumber(nint highs, string fact, out int value);

    [LibraryImport(Name, EntryPoint = "Highs_getSolution")]
    public static partial int GetSolution(nint highs, [Out] double[] columns, [Out] double[] reducedCosts, [Out] double[] rows, [Out] double[] duals);

    [LibraryImport(Name, EntryPoint = "Highs_getBasis")]
    public static partial int GetBasis(nint highs, [Out] int[] columns, [Out] int[] rows);

    [LibraryImport(Name, EntryPoint = "Highs_setBasis")]
    public static partial int SetBasis(nint highs, ReadOnlySpan<int> columns, ReadOnlySpan<int> rows);

    [LibraryImport(Name, EntryPoint = "Highs_passLp")]
    public static partial int PassLp(
        nint highs, int columns, int rows, int coefficients, int format, int sense, double offset, ReadOnlySpan<double> cost, ReadOnlySpan<double> columnLow,
        ReadOnlySpan<double> columnHigh, ReadOnlySpan<double> rowLow, ReadOnlySpan<double> rowHigh, ReadOnlySpan<int> start, ReadOnlySpan<int> index, ReadOnlySpan<double> value);

    [LibraryImport(Name, EntryPoint = "Highs_changeColsBoundsBySet")]
    public static partial int ChangeColumns(nint highs, int count, ReadOnlySpan<int> set, ReadOnlySpan<double> low, ReadOnlySpan<double> high);

    [LibraryImport(Name, EntryPoint = "Highs_changeRowsBoundsBySet")]
    public static partial int ChangeRows(nint highs, int count, ReadOnlySpan<int> set, ReadOnlySpan<double> low, ReadOnlySpan<double> high);

    [LibraryImport(Name, EntryPoint = "Highs_changeColsCostBySet")]
    public static partial int ChangeCosts(nint highs, int count, ReadOnlySpan<int> set, ReadOnlySpan<double> cost);

    [LibraryImport(Name, EntryPoint = "Highs_changeObjectiveSense")]
    public static partial int ChangeSense(nint highs, int sense);

    [LibraryImport(Name, EntryPoint = "Highs_changeCoeff")]
    public static partial int ChangeCoefficient(nint highs, int row, int column, double value);

    [LibraryImport(Name, EntryPoint = "Highs_setCallback")]
    public static partial int SetCallback(nint highs, Callback callback, nint data);

    [LibraryImport(Name, EntryPoint = "Highs_startCallback")]
    public static partial int StartCallback(nint highs, int kind);

    // The file has the library's major number in its name on two of three systems.
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name != Name ? 0
        : NativeLibrary.Load(OperatingSystem.IsWindows() ? "highs.dll" : OperatingSystem.IsMacOS() ? "libhighs.1.dylib" : "libhighs.so.1", assembly, DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories);
}
