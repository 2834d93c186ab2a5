// Arrays: elements at constant positions are kept apart, at unknown positions they are one.
namespace Conformance;

public static class Arrays
{
    public static void Element_ConstantIndex(Person person)
    {
        var cells = new string[2];
        cells[0] = person.Ssn;
        cells[1] = person.Name;
        Ads.Send(cells[0]); // flow: Ssn
        Ads.Send(cells[1]); // no flow
    }

    public static void Element_ConstantIndexInInitializer(Person person)
    {
        var cells = new[] { person.Name, person.Ssn };
        Ads.Send(cells[0]); // no flow
        Ads.Send(cells[1]); // flow: Ssn
    }

    public static void Element_Overwritten(Person person)
    {
        var cells = new string[1];
        cells[0] = person.Ssn;
        cells[0] = "";
        Ads.Send(cells[0]); // no flow
    }

    public static void Element_WrittenAtUnknownIndex(Person person, int index)
    {
        var cells = new string[4];
        cells[index] = person.Ssn;
        Ads.Send(cells[0]); // flow: Ssn
    }

    public static void Element_ReadAtUnknownIndex(Person person, int index)
    {
        var cells = new string[4];
        cells[2] = person.Ssn;
        Ads.Send(cells[index]); // flow: Ssn
    }

    public static void Element_UnknownIndexOfHarmlessArray(Person person, int index)
    {
        var cells = new string[4];
        cells[index] = person.Name;
        Ads.Send(cells[index]); // no flow
    }

    public static void WholeArray(Person person)
    {
        string[] cells = [person.Name, person.Ssn];
        Ads.Send(cells); // flow: Ssn
        string[] names = [person.Name];
        Ads.Send(names); // no flow
    }

    public static void Array_Length(Person person)
    {
        string[] cells = [person.Ssn];
        Ads.Send(cells.Length); // no flow
    }

    public static void Multidimensional(Person person)
    {
        var grid = new string[2, 2];
        grid[0, 0] = person.Name;
        grid[1, 1] = person.Ssn;
        Ads.Send(grid[1, 1]); // flow: Ssn
        Ads.Send(grid); // flow: Ssn
    }

    public static void Multidimensional_Harmless(Person person)
    {
        string[,] grid = { { person.Name, "a" }, { "b", "c" } };
        Ads.Send(grid[0, 0]); // no flow
    }

    public static void Jagged(Person person)
    {
        string[][] rows = [[person.Name], [person.Ssn]];
        Ads.Send(rows[1][0]); // flow: Ssn
        Ads.Send(rows[0][0]); // no flow
        Ads.Send(rows); // flow: Ssn
    }

    public static void Array_AliasSeesWrite(Person person)
    {
        var cells = new string[1];
        var same = cells;
        same[0] = person.Ssn;
        Ads.Send(cells[0]); // flow: Ssn
    }

    public static void Array_TwoInstances(Person person)
    {
        var first = new string[1];
        var second = new string[1];
        first[0] = person.Ssn;
        second[0] = person.Name;
        Ads.Send(first[0]); // flow: Ssn
        Ads.Send(second[0]); // no flow
    }

    public static void Array_Copied(Person person)
    {
        string[] source = [person.Ssn];
        var target = new string[1];
        Array.Copy(source, target, 1);
        Ads.Send(target[0]); // flow: Ssn
        var clone = (string[])source.Clone();
        Ads.Send(clone[0]); // flow: Ssn
    }

    public static void Array_Filled(Person person)
    {
        var cells = new string[3];
        Array.Fill(cells, person.Ssn);
        Ads.Send(cells[1]); // flow: Ssn
        var names = new string[3];
        Array.Fill(names, person.Name);
        Ads.Send(names[1]); // no flow
    }

    public static void Array_OfPeople(Person person)
    {
        Person[] people = [person];
        Ads.Send(people[0].Ssn); // flow: Ssn
        Ads.Send(people[0].Name); // no flow
        Ads.Send(people); // flow: Ssn, Diagnosis
    }

    public static void Params_Array(Person person)
    {
        Ads.Send(Join(person.Name, person.Ssn)); // flow: Ssn
        Ads.Send(Join(person.Name, "x")); // no flow
    }

    private static string Join(params string[] parts) => string.Concat(parts);

    public static void Array_ElementCompoundAssigned(Person person)
    {
        string[] lines = ["SSN: ", "Name: "];
        lines[0] += person.Ssn;
        lines[1] += person.Name;
        Ads.Send(lines[0]); // flow: Ssn
        Ads.Send(lines[1]); // no flow
    }

    public static void Element_AfterTheArrayWasReversed(Person person)
    {
        var lines = new[] { person.Name, person.Ssn };
        Ads.Send(lines[0]); // no flow
        Array.Reverse(lines);
        Ads.Send(lines[0]); // flow: Ssn
    }

    public static void Element_OfARange(Person person)
    {
        var lines = new[] { person.Name, person.Ssn };
        var rest = lines[1..];
        Ads.Send(rest[0]); // flow: Ssn
        if (lines is [_, .. var tail])
            Ads.Send(tail[0]); // flow: Ssn
        var harmless = new[] { person.Name, "x" }[1..];
        Ads.Send(harmless[0]); // no flow
    }

    public static void Element_OfAListThatMoved(Person person)
    {
        var lines = new List<string> { "", "" };
        lines[1] = person.Ssn;
        lines.RemoveAt(0);
        Ads.Send(lines[0]); // flow: Ssn
    }

    private static void DropFirst(List<string> lines) => lines.RemoveAt(0);

    public static void Element_OfAListThatACalleeMoved(Person person)
    {
        var lines = new List<string>();
        lines.Add("");
        lines[1] = person.Ssn;
        DropFirst(lines);
        Ads.Send(lines[0]); // flow: Ssn
    }

    public static void Rectangular_Initializer(Person person)
    {
        var grid = new[,] { { "name", person.Name }, { "number", person.Ssn } };
        Ads.Send(grid[1, 1]); // flow: Ssn
        Ads.Send(grid[0, 1]); // no flow
        grid[1, 1] = "";
        Ads.Send(grid[1, 1]); // no flow
    }
}
