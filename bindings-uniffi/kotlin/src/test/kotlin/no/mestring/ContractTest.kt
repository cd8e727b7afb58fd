package no.mestring

import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import kotlin.io.path.Path
import kotlin.io.path.readText

class ContractTest {
    /** Functions of the contract that have no function of their own here, and why. `ask` has all of them. */
    private val elsewhere = mapOf(
        "merge" to "it is Attestations.merge",
        "model" to "it is for forms, which are made from JSON",
        "read" to "it is Offer.fromJson and Provider.fromJson, which throw what is wrong",
        "schema" to "it gives JSON",
    )

    @Test
    fun `every function of the contract is here`() {
        val contract = JsonParser.parseString(top.resolve("docs/contract.json").readText())
            .asJsonObject["functions"].asJsonArray.map { it.asJsonObject["name"].asString }
        assertEquals(contract, doors())

        val functions = Class.forName("no.mestring.Mestring_ffiKt").methods.map { it.name }.toSet()
        assertEquals(elsewhere.keys, contract.filterNot { camelCase(it) in functions }.toSet())
    }

    @Test
    fun `every type, field and function is explained`() {
        val written = Path("target/generated/no/mestring/mestring_ffi.kt").readText()
        val lines = written.substringAfter("// Public interface members begin here.").lines().filter(String::isNotBlank)
        val declaration = Regex("^(data|enum|sealed|open) class |^ +val `|\\bfun `")
        val bare = lines.zipWithNext().filter { (before, line) -> declaration in line && "*/" !in before + line }
        assertEquals(emptyList<String>(), bare.map { it.second })
    }

    @Test
    fun `the version is that of the crates`() {
        val crates = Regex("""(?m)^version = "(.+)"""").find(top.resolve("Cargo.toml").readText())
        for (pom in listOf("pom.xml", "examples/pom.xml")) {
            assertEquals(crates?.groupValues?.get(1), Regex("<version>(.+)</version>").find(Path(pom).readText())?.groupValues?.get(1))
        }
    }

    private fun camelCase(name: String) = name.replace(Regex("-([a-z])")) { it.groupValues[1].uppercase() }
}
